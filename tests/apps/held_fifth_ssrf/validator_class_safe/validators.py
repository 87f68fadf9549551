import re


class PublicAssetUrl:
    PATTERN = re.compile(r"https://assets\.example\.com/[A-Za-z0-9/_-]+\.(?:png|css|js)")

    def __init__(self, value: str):
        if self.PATTERN.fullmatch(value) is None:
            raise ValueError("not an asset")
        self.value = value

    def __str__(self) -> str:
        return self.value
