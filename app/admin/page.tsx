import { redirect } from 'next/navigation';

/** People are what there is to manage. */
export default function AdminPage(): never {
  redirect('/admin/people');
}
