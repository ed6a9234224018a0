// Drafts: kept in this browser every two seconds and by the server every ten, bound to the person who writes.
const draftKey = (form) => `colophon-draft:${form.dataset.me}:${form.dataset.paragraph}`;

const localDraft = (form) => {
  try {
    return JSON.parse(localStorage.getItem(draftKey(form)) ?? "null");
  } catch {
    return null;
  }
};

const forget = (form) => localStorage.removeItem(draftKey(form));

const store = (form) =>
  localStorage.setItem(draftKey(form), JSON.stringify({ text: form.elements.text.value, key: form.elements.key.value, at: Date.now() }));

const keepDrafts = (form) => {
  const field = $("textarea", form);
  const began = field.defaultValue;
  let kept = field.value;
  let stored = field.value;
  const locally = setInterval(() => {
    if (!form.isConnected) return stop();
    if (field.value === kept) return;
    kept = field.value;
    if (kept === began) forget(form);
    else store(form);
    form.dataset.kept = "here";
  }, 2_000);
  const remotely = setInterval(async () => {
    if (field.value === stored) return;
    const text = field.value;
    try {
      const answer = await fetch(`${form.getAttribute("action")}/draft`, { method: "POST", body: fields({ text, key: form.elements.key.value }) });
      if (answer.ok && !isSignedOut(answer)) {
        stored = text;
        $("#drafted", form).hidden = false;
      }
    } catch {
      offline(true);
    }
  }, 10_000);
  const stop = () => {
    clearInterval(locally);
    clearInterval(remotely);
  };
};

/** What this browser kept of a text that was never saved comes back into the field. */
const restore = (form) => {
  const field = $("textarea", form);
  const draft = localDraft(form);
  if (!draft || draft.text === field.value) return;
  field.value = draft.text;
  // It speaks of the text as it was then: who saved meanwhile is not passed over.
  if (draft.key) form.elements.key.value = draft.key;
  $(".restored", form).hidden = false;
};
