import { bytesOfDataUrl } from '../bytes-of-data-url.ts';
import type { KeptImages } from '../kept-images.ts';

/** Where pages put the address of an image that a script is to load later. */
const ADDRESSES = ['src', 'data-src', 'data-original', 'srcset'];
const LONGEST_TEXT = 2000;

/** Keeps the images that lie in a page as data: addresses, and takes all the others out: nothing is fetched. */
export function keepPageImages(body: Element, images: KeptImages): void {
  for (const image of body.querySelectorAll('img')) {
    const addresses = ADDRESSES.map((name) => image.getAttribute(name) ?? '').filter((address) => address !== '');
    const file = firstOf(addresses, (address) => {
      const bytes = bytesOfDataUrl(address);
      return bytes && images.keep(bytes);
    });
    if (file) {
      const kept = body.ownerDocument.createElement('img');
      kept.setAttribute('data-asset', file.hash);
      kept.setAttribute('alt', (image.getAttribute('alt') ?? '').slice(0, LONGEST_TEXT));
      for (const name of ['title', 'width', 'height']) {
        const value =
          image.getAttribute(name) ?? (name === 'title' ? '' : String(file[name as 'width' | 'height'] ?? ''));
        if (value !== '') kept.setAttribute(name, value);
      }
      image.replaceWith(kept);
      continue;
    }
    const remote = addresses.find((address) => !/^data:/i.test(address));
    if (remote !== undefined) images.leave(remote);
    else if (addresses.length === 0) images.leave();
    image.remove();
  }
}

function firstOf<From, To>(all: readonly From[], find: (one: From) => To | null): To | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}
