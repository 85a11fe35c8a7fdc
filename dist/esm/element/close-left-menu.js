function closeLeftMenu(event) {
  const { currentTarget, relatedTarget: next } = event;
  const menu = currentTarget.getElementById("menu");
  if (!(next instanceof Element) || !menu?.matches(":popover-open")) return;
  if (!menu.contains(next) && next !== menu.previousElementSibling) menu.hidePopover();
}

export { closeLeftMenu };
