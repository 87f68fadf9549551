STEPS = {
    "trim": "value.strip()",
    "upper": "value.upper()",
    "words": "len(value.split())",
}


class Registry:
    def __init__(self, steps):
        self.steps = dict(steps)

    def lookup(self, name: str) -> str:
        return self.steps.get(name, name)
