/**
 * `<episode-card>` in typed templates of Angular: among the `imports` of a component in place of CUSTOM_ELEMENTS_SCHEMA, so that what is
 * misspelt or of a wrong type does not compile. `$event` and `#card` have their types from the package.
 */
import { booleanAttribute, Directive, ElementRef, inject, Input } from '@angular/core';
import type { EpisodeCard, EpisodeInput } from 'episode-card';

@Directive({ selector: 'episode-card' })
export class EpisodeCardInputs {
  readonly #card = inject<ElementRef<EpisodeCard>>(ElementRef).nativeElement;

  @Input() set src(value: EpisodeCard['src']) { this.#card.src = value; }
  @Input() set guid(value: EpisodeCard['guid']) { this.#card.guid = value; }
  @Input() set similar(value: EpisodeCard['similar']) { this.#card.similar = value; }
  @Input() set similarProvider(value: EpisodeCard['similarProvider']) { this.#card.similarProvider = value; }
  @Input() set episode(value: EpisodeInput | undefined) { this.#card.episode = value; }
  @Input() set variant(value: EpisodeCard['variant']) { this.#card.variant = value; }
  @Input() set theme(value: EpisodeCard['theme']) { this.#card.theme = value; }
  @Input() set mediaFactory(value: EpisodeCard['mediaFactory']) { this.#card.mediaFactory = value; }
  @Input() set headingLevel(value: EpisodeCard['headingLevel']) { this.#card.headingLevel = value; }

  @Input({ alias: 'no-storage', transform: booleanAttribute }) set noStorage(is: boolean) { this.#card.toggleAttribute('no-storage', is); }
  @Input({ alias: 'no-keys', transform: booleanAttribute }) set noKeys(is: boolean) { this.#card.toggleAttribute('no-keys', is); }
  @Input({ alias: 'pause-others', transform: booleanAttribute }) set pauseOthers(is: boolean) { this.#card.toggleAttribute('pause-others', is); }
}
