TRUE_WORDS = {"1", "true", "yes", "on"}


def flag(text: str) -> bool:
    return bool(text)  # finding: nan-injection


class ConsentStore:
    def __init__(self) -> None:
        self._granted: set[int] = set()

    def grant(self, customer_id: int) -> None:
        self._granted.add(customer_id)

    def revoke(self, customer_id: int) -> None:
        self._granted.discard(customer_id)
