/** People here have names, and scripts know people by address: one stands for the other. */
import type {Protection} from '../protocol';

/** A domain that can't exist. */
const DOMAIN = '@example.com';

/** `Ana Smith` is ana.smith@example.com to scripts. */
export function addressOf(name: string): string {
  if (name.includes('@')) return name;
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '.') + DOMAIN;
}

/** The name behind an address, as far as an address tells; any other text stays. */
export function nameBehind(address: string, known: string): string {
  if (address === addressOf(known)) return known;
  if (!address.endsWith(DOMAIN)) return address;
  return address
    .slice(0, -DOMAIN.length)
    .split('.')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

export const withAddresses = (protection: Protection): Protection => ({
  ...protection,
  editors: protection.editors.map(addressOf),
});

export const withNames = <Given extends Omit<Protection, 'id'>>(
  protection: Given,
  known: string,
): Given => ({
  ...protection,
  editors: protection.editors.map(each => nameBehind(each, known)),
});
