from .codecs import ObjectCodec


class Intake:
    codec = ObjectCodec()

    def accept(self, text: str) -> int:
        return len(self.codec.decode(text))
