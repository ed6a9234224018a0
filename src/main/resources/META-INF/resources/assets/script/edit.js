// Editing a paragraph in its place. The server compares and checks; this only asks it while somebody types.
const OWN_WORDS = 20;

const editor = () => document.getElementById("editing")?.querySelector("form.editor[data-paragraph]");

const openEdit = async (row, link = row && $("a.edit", row)) => {
  if (!link || editor()) return;
  try {
    const answer = await fetch(link.href);
    const section = answer.ok && !isSignedOut(answer) && $("#editing", parsed(await answer.text()));
    if (!section) {
      location.href = link.href;
      return;
    }
    take(row, { focus: false });
    section.dataset.from = row.dataset.p;
    recap(section);
    row.after(document.adoptNode(section));
    row.hidden = true;
    main.classList.add("dims");
    editing = true;
    beHere();
    begin(section);
  } catch {
    offline(true);
  }
};

const begin = (section) => {
  const form = $("form.editor", section);
  const field = $("textarea", form);
  // Nobody's text is replaced unasked: in a conflict saving stays off until a choice is made.
  if ($(".confl", section)) $("button.pri", form).disabled = true;
  restore(form);
  grow(field);
  keepDrafts(form);
  field.addEventListener("input", (event) => {
    grow(field);
    if (!event.isComposing) compare(form);
  });
  field.addEventListener("compositionend", () => compare(form));
  compare(form);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  section.scrollIntoView({ block: "nearest" });
};

const grow = (field) => {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
};

const compare = later(150, async (form) => {
  if (!form.isConnected) return;
  const text = form.elements.text.value;
  try {
    const answer = await fetch(`${form.getAttribute("action")}/comparison`, { method: "POST", body: fields({ text }) });
    if (!answer.ok || isSignedOut(answer) || form.elements.text.value !== text) return;
    const live = $("#comparison", parsed(await answer.text()));
    const checks = $("#checks", form);
    const news = $("#checks", live);
    if (checks && news && checks.textContent === news.textContent) news.replaceWith(checks);
    $("#comparison", form).replaceWith(document.adoptNode(live));
  } catch {
    offline(true);
  }
});

/** Words of a text, also where they are written without spaces between them. */
const wordsIn = (text, language) => [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].filter((each) => each.isWordLike).length;

/** More than a few words at once were written somewhere else: by the same person, or by a machine. */
const askWhose = (field, text) => {
  const form = field.closest("form.editor, form.fields");
  const asked = form && $(".whose", form);
  const count = asked ? wordsIn(text, field.lang || "en") : 0;
  if (count <= OWN_WORDS) return;
  const flag = field.closest(".fld") && $("input[name='pasted']", field.closest(".fld"));
  if (flag) flag.value = "yes";
  asked.hidden = false;
  for (const choice of $$("input[type='radio']", asked)) choice.required = true;
  const told = $(".count", asked);
  if (told) told.textContent = count;
};

const isChanged = (form) => form.elements.text.value !== form.elements.text.defaultValue;

const closeEdit = (ask = true) => {
  const form = editor();
  const section = form?.closest("#editing");
  const row = section && byParagraph(section.dataset.from ?? "");
  if (!row) {
    if (form) location.href = $("a.back", form).href;
    return;
  }
  if (ask && isChanged(form) && !confirm(words.discard)) return;
  if (ask) forget(form);
  section.remove();
  row.hidden = false;
  main.classList.remove("dims");
  editing = false;
  beHere();
  take(row);
};

/** Saves; a split or a merge, which moves the rows that follow, brings the page anew. */
const save = async (form, button) => {
  if (!form.reportValidity()) return;
  const section = form.closest("#editing");
  const row = byParagraph(section.dataset.from ?? "");
  const whole = !row || button?.hasAttribute("formaction");
  const body = new URLSearchParams(new FormData(form));
  if (!whole) {
    body.set("only", row.id);
    body.set("view", main.dataset.view);
  }
  try {
    const answer = await fetch(button?.getAttribute("formaction") ?? form.action, { method: "POST", body });
    if (isSignedOut(answer)) {
      store(form);
      if (row) tellSignedOut(keep({ edit: new URL(form.action).pathname, paragraph: row.dataset.p }));
      else location.href = signInAddress();
      return;
    }
    const page = parsed(await answer.text());
    const again = $("#editing", page);
    if (again) {
      if (row) again.dataset.from = row.dataset.p;
      section.replaceWith(document.adoptNode(again));
      begin(again);
      $("[role='alert'][tabindex], [aria-invalid]", again)?.focus();
      return;
    }
    if (!answer.ok) {
      store(form);
      row ? tell(words.failed) : form.submit();
      return;
    }
    forget(form);
    if (whole) {
      location.href = answer.url;
      return;
    }
    closeEdit(false);
    merge(page, true);
    main.dataset.version = page.querySelector("main.review")?.dataset.version ?? main.dataset.version;
    tell(words.saved);
  } catch {
    offline(true);
    tell(words.lost);
  }
};

const put = (form, text) => {
  const field = form.elements.text;
  field.focus();
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input"));
};

const insertMachine = () => {
  const form = editor();
  if (form) put(form, $$("#editing .mt-text .txt").map((each) => each.textContent.trim()).join(" "));
};

const copySource = () => navigator.clipboard?.writeText($$("#editing .src-text .txt").map((each) => each.textContent.trim()).join("\n"));

/** In a conflict: 1 both, 2 mine, 3 theirs. */
const settle = (which) => {
  const button = $(`#editing .confl [data-take="${which}"]`);
  if (!button || button.disabled) return;
  const form = editor();
  if (button.dataset.text !== undefined) form.elements.text.value = button.dataset.text;
  $(".confl", form.closest("#editing")).classList.add("settled");
  $("button.pri", form).disabled = false;
  for (const each of $$("#editing .confl [data-take]")) each.setAttribute("aria-pressed", String(each === button));
  form.elements.text.dispatchEvent(new Event("input"));
  form.elements.text.focus();
};
