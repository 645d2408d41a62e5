import type { ToastMessage } from '#components/ui/toast.tsx';

/** Puts a link to an annotation on the clipboard. */
export async function copyLink(id: string, notify: (message: ToastMessage) => void): Promise<void> {
  const address = new URL(window.location.href);
  address.searchParams.set('annotation', id);
  try {
    await navigator.clipboard.writeText(address.href);
    notify({ text: 'Link copied.' });
  } catch {
    // Without a secure address, or permission, the browser keeps the clipboard shut: show the link instead.
    notify({ text: address.href });
  }
}
