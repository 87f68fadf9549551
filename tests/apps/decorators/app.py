import functools
from flask import Flask
app = Flask(__name__)
def logged(f):
    @functools.wraps(f)
    def inner(*args, **kwargs):
        print(f.__name__)
        return f(*args, **kwargs)
    return inner
@logged
def main(debug=True):
    app.run(debug=debug)  # finding: debug-enabled
if __name__ == "__main__":
    main()
