let region: HTMLElement | undefined;

/** What a field of the page before was still saying is not said on this one. */
export function hush(): void {
  document.querySelector('body > [aria-live="assertive"]')?.replaceChildren();
}

/** Says `text` to assistive technology once the present sentence is finished; nothing is seen. */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.className = 'ds-sr-only';
    region.setAttribute('aria-live', 'polite');
    document.body.append(region);
  }
  // The same text twice is said twice only if it was gone in between.
  region.textContent = '';
  const own = region;
  setTimeout(() => (own.textContent = text), 100);
}
