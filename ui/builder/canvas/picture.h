// SPDX-FileCopyrightText: 2026 AW Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas as a picture in a file.
#pragma once

#include "ui/builder/canvas/builder_scene.h"

class QPrinter;

namespace aw::ui
{

// By the ending of the path: SVG, PDF, else PNG with two pixels for each of 100 %. Errors: IoError, InvalidArgument (a
// canvas without steps).
core::Status savePicture(BuilderScene &scene, const QString &path);

// As large as one page allows, in the middle of it. Errors: InvalidArgument (a canvas without steps), IoError.
core::Status printPicture(BuilderScene &scene, QPrinter &printer);

} // namespace aw::ui
