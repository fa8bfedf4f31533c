// Dash's dropdown takes the focus with a hidden input and says its value without its label:
// here its button is reached by Tab itself, and a screen reader hears "Indikator, ...".
const mend = () => {
  for (const hidden of document.querySelectorAll(".dash-dropdown-focus-target:not(:disabled)")) {
    const button = hidden.parentElement.querySelector("button.dash-dropdown");
    if (!button) continue;
    hidden.disabled = true;
    button.tabIndex = 0;
    const label = button.id && document.querySelector(`label[for="${CSS.escape(button.id)}"]`);
    if (!label) continue;
    label.id = `${button.id}-label`;
    button.setAttribute("aria-labelledby", `${label.id} ${button.id}-value`);
  }
  // The hidden input of dcc.Upload: named by what stands on its button.
  for (const file of document.querySelectorAll(".record-upload > input:not([aria-label])")) {
    file.setAttribute("aria-label", file.parentElement.textContent);
  }
};
new MutationObserver(mend).observe(document, { childList: true, subtree: true });
