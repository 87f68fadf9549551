from dataclasses import dataclass, field


@dataclass
class Rule:
    name: str
    condition: str
    fallback: str = field(default="amount > 100")

    def applies(self, facts: dict) -> bool:
        return eval(self.condition, {}, facts) is True  # finding: code-injection
