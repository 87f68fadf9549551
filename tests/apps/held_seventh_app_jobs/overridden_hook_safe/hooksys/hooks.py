from .base import Hook


class NumberHook(Hook):
    def argument(self, raw: str) -> str:
        return str(int(raw))


class QuietHook(Hook):
    def fire(self, raw: str) -> int:
        return 0
