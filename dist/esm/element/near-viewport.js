const approach = /* @__PURE__ */ Symbol();
let observer;
function watchNear(element) {
  observer ??= new IntersectionObserver(
    (entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && target[approach]()),
    { rootMargin: "600px 0px" }
  );
  observer.observe(element);
}
const ignoreNear = (element) => observer?.unobserve(element);

export { approach, ignoreNear, watchNear };
