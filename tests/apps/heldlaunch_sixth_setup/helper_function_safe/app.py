from flask import Flask

from security import protect
from views import bp

app = Flask(__name__)
app.register_blueprint(bp)

protect(app)

if __name__ == "__main__":
    app.run()
