/** Lets the browser save a text as a file, and names files. */

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the text after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `Elmgrove-School-2026-10.ics`: letters, digits and dashes alone, so that any computer takes it. */
export function fileName(parts: readonly string[], ending: string): string {
  const words = parts
    .map(part =>
      part
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')
        .slice(0, 60),
    )
    .filter(part => part !== '');
  return `${words.join('-') || 'planner'}.${ending}`;
}

/** The window's title becomes the name of the PDF. */
export function printPage(name: readonly string[]): void {
  const {title} = document;
  document.title = fileName(name, 'pdf').replace(/\.pdf$/, '');
  print();
  document.title = title;
}
