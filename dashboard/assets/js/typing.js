// An open dropdown holds the focus on its chosen option; what is typed there belongs in its search.
document.addEventListener(
  "keydown",
  (event) => {
    const option = event.target.closest(".dash-options-list-option-checkbox");
    const letter = event.key.length === 1 && event.key !== " ";
    if (!option || !letter || event.ctrlKey || event.altKey || event.metaKey) return;
    const open = option.closest("[role='dialog'], [data-radix-popper-content-wrapper]");
    const search = open && open.querySelector(".dash-dropdown-search");
    if (search) search.focus();
  },
  true,
);
