import os


def inside_workspace(path, workspace):
    return path.startswith(os.path.realpath(workspace) + os.sep)
