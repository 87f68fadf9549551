from flask import Flask

from security import protect
from views import bp

app = Flask(__name__)
app.register_blueprint(bp)


if __name__ == "__main__":
    protect(app)  # finding: setup-only-under-main
    app.run()
