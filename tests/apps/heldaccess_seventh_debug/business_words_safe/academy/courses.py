from flask import Blueprint, abort, render_template

courses = Blueprint("courses", __name__)

TRACKS = {
    "web-development": "Web development",
    "debugging": "Systematic debugging",
    "testing": "Testing with confidence",
}


@courses.get("/development/")
def development_courses():
    return render_template("courses/list.html", tracks=TRACKS)


@courses.get("/courses/debugging-python")
def debugging_course():
    return render_template("courses/detail.html", title=TRACKS["debugging"])


@courses.get("/developers/jobs")
def developer_jobs():
    return render_template("courses/jobs.html")


@courses.get("/courses/<slug>")
def course(slug):
    if slug not in TRACKS:
        abort(404)
    return render_template("courses/detail.html", title=TRACKS[slug])
