import os


class Converter:
    def __init__(self, codec):
        self.codec = codec
        self.previous = None

    def use(self, codec):
        self.previous = codec
        self.codec = self.previous

    def run(self):
        return os.system("ffmpeg -i in.wav -c:a " + self.codec + " out.bin")  # finding: command-injection
