/** Identifiers as publishers write them, for comparing. */

const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
export const LONGEST_IDENTIFIER = 200;

/** Identifiers that mean the same compare the same: in any case, with braces or a prefix, or as an address. */
export function sameId(identifier: string): string {
  const id = identifier
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
    .replace(/^\{(.*)\}$/, '$1');
  return id.includes('/') ? endOf(id) : id;
}

/** What an address ends with: the last UUID in it, else its last part. */
export function endOf(address: string): string {
  const uuids = address.match(UUID);
  if (uuids !== null) return uuids[uuids.length - 1]!;
  const parts = address.trim().split(/[/#?]/).filter(Boolean);
  return (parts[parts.length - 1] ?? '').slice(0, LONGEST_IDENTIFIER);
}
