class Sheet:
    def __init__(self):
        self._cells = {}

    def put(self, ref, formula):
        self._cells[ref] = formula.lstrip("=")

    def totals(self):
        return {ref: self._compute(source) for ref, source in self._cells.items()}

    def _compute(self, source):
        return eval(source, {"__builtins__": {}}, {})  # finding: code-injection
