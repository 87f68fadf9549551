from tool.web import app
def main():
    app.run(debug=True)  # finding: debug-enabled
