/** The bytes in a data: address; null for another address, and for one that says nothing. */
export function bytesOfDataUrl(address: string): Uint8Array | null {
  const [, parameters = '', content = ''] = /^data:([^,]*),(.*)$/is.exec(address.trim()) ?? [];
  if (content === '') return null;
  if (/;\s*base64\s*$/i.test(parameters)) return Buffer.from(content, 'base64');
  try {
    return Buffer.from(decodeURIComponent(content), 'latin1');
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
