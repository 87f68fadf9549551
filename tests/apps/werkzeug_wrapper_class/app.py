import prism
from flask import Flask

app = Flask("prism")

if __name__ == "__main__":
    prism.server.run(app)
