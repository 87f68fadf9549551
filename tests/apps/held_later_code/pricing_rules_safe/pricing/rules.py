import ast


class Rule:
    def __init__(self, expression):
        self.expression = expression

    def evaluate(self, context):
        bounds = ast.literal_eval(self.expression)
        return bounds.get(context["tier"]) if isinstance(bounds, dict) else None


class RuleSet:
    def __init__(self):
        self._rules = []

    def add(self, expression):
        self._rules.append(Rule(expression))
        return self

    def apply(self, context):
        return [rule.evaluate(context) for rule in self._rules]
