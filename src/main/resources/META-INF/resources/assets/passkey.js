// Forms with data-passkey: asks the service for a challenge, lets the browser answer it, and sends the answer as a form.
"use strict";

if (window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON) {
  document.querySelectorAll("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      answer(form).then((credential) => {
        form.elements.answer.value = JSON.stringify(credential.toJSON());
        form.submit();
      }, () => form.querySelector("button").focus());
    });
  });
}

async function answer(form) {
  const token = new URLSearchParams({ "csrf-token": form.elements["csrf-token"].value });
  const response = await fetch(form.dataset.challenge, { method: "POST", body: token, credentials: "same-origin" });
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  const options = await response.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
