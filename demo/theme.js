/** The playground of theme.html: puts custom properties on its card, and says them as CSS. */
const card = document.getElementById('playground');
const form = document.getElementById('playground-form');
const css = document.getElementById('playground-css');
const { accent, surface, ink, radius, scheme } = form.elements;

function apply() {
  const colours = form.elements.own.checked ? { surface: surface.value, ink: ink.value } : {};
  const values = { accent: accent.value, ...colours, radius: `${radius.value}px` };
  for (const name of ['accent', 'surface', 'ink', 'radius']) {
    if (values[name]) card.style.setProperty(`--episode-card-${name}`, values[name]);
    else card.style.removeProperty(`--episode-card-${name}`);
  }
  if (scheme.value) card.setAttribute('theme', scheme.value);
  else card.removeAttribute('theme');
  const lines = Object.entries(values).map(([name, value]) => `  --episode-card-${name}: ${value};`);
  css.textContent = `episode-card {\n${lines.join('\n')}\n}`;
}

form.addEventListener('input', apply);
apply();
