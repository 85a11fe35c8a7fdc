'use client';

// Registers the tag in the browser, where it takes over what the server has drawn.
import 'episode-card/define';

// What the server has sent stands as it is, and React is not to compare it. A page that the router makes gets it here.
export function DrawnCard({ html }: { html: string }) {
  const put = (place: HTMLElement | null) => place?.hasChildNodes() === false && place.setHTMLUnsafe(html);
  const sent = typeof window === 'undefined' ? html : '';
  return <div key={html} ref={put} dangerouslySetInnerHTML={{ __html: sent }} suppressHydrationWarning />;
}
