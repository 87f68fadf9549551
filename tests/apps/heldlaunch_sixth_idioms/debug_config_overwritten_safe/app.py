from flask import Flask

from config import Default, Live
from views import bp

app = Flask(__name__)
app.config.from_object(Default)
app.config.from_object(Live)
app.register_blueprint(bp)

if __name__ == "__main__":
    app.run()
