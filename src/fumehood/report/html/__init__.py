"""The posture page: one HTML file that loads nothing, with the apps, their launches and controls, and all findings."""
