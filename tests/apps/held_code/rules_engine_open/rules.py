class RuleSet:
    def __init__(self):
        self._sources = {}

    def add(self, name, source):
        self._sources[name] = source

    def evaluate(self, name, **variables):
        return bool(eval(self._sources[name], {}, variables))  # finding: code-injection
