from flask import Flask
from base import Runner
class FlaskRunner(Runner):
    def make(self):
        return Flask("x")
if __name__ == "__main__":
    FlaskRunner().go()
