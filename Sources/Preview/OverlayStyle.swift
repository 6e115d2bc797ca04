/// How the errors look that the preview lays over a page. They stand in a tree of their own, which no sheet of the site
/// reaches.
enum OverlayStyle {
    static let text = """
        section {
          position: fixed; inset-block-end: 0; inset-inline: 0; z-index: 2147483647; max-block-size: 60vh; overflow: auto;
          box-sizing: border-box; padding: 1rem 1.5rem; border-block-start: .25rem solid #c4314b;
          background: #fff; color: #1b1b1f; font: 1rem/1.5 system-ui, sans-serif; text-align: start;
          box-shadow: 0 0 2rem rgb(0 0 0 / .25);
        }
        header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
        strong { color: #a3203a; }
        button {
          margin-inline-start: auto; padding: .25rem 1rem; border: 1px solid currentColor; border-radius: .25rem;
          background: none; color: inherit; font: inherit; cursor: pointer;
        }
        button:focus-visible { outline: .2rem solid #1d5fbf; outline-offset: .1rem; }
        ol { margin: .75rem 0 0; padding: 0; list-style: none; }
        li { padding-block: .6rem; border-block-start: 1px solid #d5d5da; }
        p { margin: 0; overflow-wrap: anywhere; }
        code { font: .9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
        .hint::before { content: "hint: "; font-weight: 600; }
        small { font: .8125rem/1.5 ui-monospace, monospace; color: #5a5a64; }
        @media (prefers-color-scheme: dark) {
          section { background: #1f1f24; color: #ececf1; border-block-start-color: #ff8095; }
          strong { color: #ff9aab; }
          li { border-block-start-color: #45454f; }
          small { color: #b5b5c0; }
          button:focus-visible { outline-color: #8ab6ff; }
        }
        @media print { section { display: none; } }

        """
}
