class LoginFlow:
    def __init__(self, args):
        self.default = "/inbox"
        self.wanted = args.get("continue", self.default)
        self.attempts = 0

    def fail(self):
        self.attempts += 1
        return self.attempts < 3

    def destination(self):
        return self.wanted
