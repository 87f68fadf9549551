class Pipeline:
    """Not a web server."""

    def __init__(self, steps):
        self.steps = steps

    def run(self, host="0.0.0.0", debug=True):
        for step in self.steps:
            step(host, debug)


def announce(host, debug):
    print("host", host, "debug", debug)


app = Pipeline([announce])
app.run(host="0.0.0.0", debug=True)
