import ast


class Rule:
    def __init__(self, expression):
        self.expression = expression

    def evaluate(self, context):
        return eval(self.expression, {"__builtins__": {}}, context)  # finding: code-injection


class RuleSet:
    def __init__(self):
        self._rules = []

    def add(self, expression):
        self._rules.append(Rule(expression))
        return self

    def apply(self, context):
        return [rule.evaluate(context) for rule in self._rules]
