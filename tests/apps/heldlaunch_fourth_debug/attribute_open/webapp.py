from flask import Flask, render_template_string, request

app = Flask(__name__)
app.debug = True  # finding: debug-enabled

PAGE = "<p>Your browser: {{ agent }}</p>"


@app.route("/agent")
def agent():
    return render_template_string(PAGE, agent=request.user_agent.string)


def main():
    app.run(port=5000)


if __name__ == "__main__":
    main()
