/** A name in an address, without its percent signs; one that is written wrongly stays as it is. */
export function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
