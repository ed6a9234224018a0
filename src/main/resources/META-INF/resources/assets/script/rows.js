// The rows, and which of them is in hand.
const current = () => $("#rows .para[aria-current]");
const rowOf = (element) => element?.closest?.(".para[data-p]");
const byParagraph = (paragraph) => $(`.para[data-p="${CSS.escape(paragraph)}"]`);

/** The next row in a direction that a test lets pass; from the beginning when none is in hand. */
const step = (direction, passes = () => true) => {
  let row = current();
  if (!row) {
    const rows = $$("#rows > .para");
    return (direction > 0 ? rows : rows.reverse()).find(passes);
  }
  do {
    row = direction > 0 ? row.nextElementSibling : row.previousElementSibling;
  } while (row && !(row.matches(".para[data-p]") && passes(row)));
  return row;
};

const inAddress = later(300, (row) => history.replaceState(null, "", `#${row.id}`));
const loadRail = later(100, (row) => {
  if (row.isConnected && !("full" in row.dataset)) fetchRows([row]);
});

/** On a phone the bar below speaks of the row in hand. */
const offer = (row) => {
  const button = $(".mbar [data-do='sign']");
  if (!button) return;
  const form = $("form.sign button", row);
  button.disabled = !form;
  if (form) button.textContent = form.firstChild.textContent.trim();
};

/** Takes a row in hand. Nothing else on the page moves, but that it scrolls into sight. */
const take = (row, { focus = true } = {}) => {
  if (!row) return;
  const before = current();
  if (before !== row) {
    before?.removeAttribute("aria-current");
    if (before) before.tabIndex = -1;
    row.setAttribute("aria-current", "true");
    row.tabIndex = 0;
    $("#progress .strip [aria-current]")?.removeAttribute("aria-current");
    $(`#progress .strip a[href="#${row.id}"]`)?.setAttribute("aria-current", "true");
    rove();
    inAddress(row);
    present(row);
  }
  offer(row);
  if (focus) row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  loadRail(row);
};
