'use client';

// Registers the tag in the browser; the server sends it as plain HTML, with the link inside.
import 'episode-card/define';
import type { EpisodeCardProps } from 'episode-card/react';

export function EpisodeCard(props: EpisodeCardProps) {
  return <episode-card {...props} />;
}
