import { useToast } from '#components/ui/toast.tsx';
import { leaveNothing } from './leave-nothing.ts';
import { signOut } from './session.ts';

/** Signs out in this browser and goes to the sign-in page; says so when that failed. */
export function useLeave(): () => void {
  const show = useToast();
  return () => {
    leaveNothing(signOut).then(
      // A whole page load: nothing of this person stays in memory.
      () => window.location.assign('/sign-in'),
      () => show({ tone: 'problem', text: 'You are still signed in: the server can’t be reached. Try again.' }),
    );
  };
}
