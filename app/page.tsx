import { redirect } from 'next/navigation';

/** The desk is the first page. */
export default function HomePage(): never {
  redirect('/articles');
}
