package readout.model.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import readout.model.PackedOutput;
import readout.model.entity.EntityPacker;
import readout.model.parser.ParserPacker;

/** Packs the models once, when the project is built. */
public final class ModelPacker {
    private ModelPacker() {}

    private interface Packing {
        void pack(PackedOutput out) throws IOException;
    }

    /** @param arguments the folder that the packed models belong into */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        pack(folder.resolve("parser.bin"), ParserPacker::pack);
        pack(folder.resolve("entities.bin"), EntityPacker::pack);
    }

    private static void pack(Path file, Packing packing) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (PackedOutput out = new PackedOutput(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
            packing.pack(out);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
