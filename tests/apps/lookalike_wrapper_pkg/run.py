import flask
from pkg.core import app
if __name__ == "__main__":
    app.run(debug=True, host="0.0.0.0")
app.run()
