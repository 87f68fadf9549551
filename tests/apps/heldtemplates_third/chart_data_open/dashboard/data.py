PROJECTS = {}


def project_by_slug(slug):
    return PROJECTS.get(slug, {"title": "Unknown", "points": []})
