import { Avatar } from '@digdir/designsystemet-react';

/** Somebody's photo, beside their name: it says nothing that the name does not. */
export function Face({ photo }: { readonly photo: string }) {
  return (
    <Avatar aria-hidden data-size="lg">
      <img src={photo} alt="" />
    </Avatar>
  );
}
