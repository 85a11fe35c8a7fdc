const dataFromMarkup = (host) => dataFromFallback(host) ?? jsonLd(host.ownerDocument);
const jsonLd = (page) => [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent ?? "").find((text) => /"PodcastEpisode"/.test(text));
function dataFromFallback(host) {
  const link = host.querySelector("a");
  const audio = host.querySelector("audio");
  const title = link?.textContent?.trim() ?? "";
  const files = audio ? [audio, ...audio.querySelectorAll("source")] : [];
  const sources = files.flatMap((file) => {
    const url2 = file.getAttribute("src");
    const type = file.getAttribute("type");
    return url2 ? [{ url: url2, ...type && { type } }] : [];
  });
  if (!title || sources.length === 0) return void 0;
  const datePublished = host.querySelector("time")?.getAttribute("datetime");
  const image = host.querySelector("img")?.getAttribute("src");
  const url = link?.getAttribute("href");
  return { title, audio: sources, ...url && { url }, ...datePublished && { datePublished }, ...image && { image } };
}

export { dataFromMarkup };
