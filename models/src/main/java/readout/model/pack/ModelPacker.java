package readout.model.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import readout.model.PackedOutput;
import readout.model.entity.EntityPacker;
import readout.model.parser.ParserPacker;
import readout.model.tag.TaggerPacker;

/** Packs the models once, when the project is built. */
public final class ModelPacker {
    private ModelPacker() {}

    private interface Packing {
        void pack(PackedOutput out) throws IOException;
    }

    /** @param arguments the folder of the program's classes, which the packed models belong into and which are packed anew when code changed */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0], "readout", "model");
        FileTime code = lastChange(folder);
        pack(folder.resolve("parser.bin"), code, ParserPacker::pack);
        pack(folder.resolve("entities.bin"), code, EntityPacker::pack);
        pack(folder.resolve("tags.bin"), code, TaggerPacker::pack);
    }

    private static FileTime lastChange(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            FileTime last = FileTime.fromMillis(0);
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                FileTime time = Files.getLastModifiedTime(file);
                last = time.compareTo(last) > 0 ? time : last;
            }
            return last;
        }
    }

    private static void pack(Path file, FileTime code, Packing packing) throws IOException {
        if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(code) >= 0) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (PackedOutput out = new PackedOutput(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            packing.pack(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
